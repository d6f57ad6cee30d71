/** Where the reader's choices are kept on the device: one JSON object of `data-` attributes for `<html>`. */
export const READING_KEY = 'reading';

/**
 * Source of the head's inline script. It runs before the first paint, so that no page flashes: it
 * marks that scripts run and that the system has a share sheet, and sets the remembered choices.
 * Without storage, or with something unreadable in it, the page stays as it is.
 */
export const APPLY_READING = `(s=>{s.js='';if(navigator.share)s.canShare='';try{Object.assign(s,JSON.parse(localStorage.${READING_KEY}))}catch(e){}})(document.documentElement.dataset)`;
