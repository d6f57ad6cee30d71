import { READING_KEY } from './preferences.ts';

/**
 * Source of the head's inline script. It runs before the first paint, so that no page flashes: it
 * marks that scripts run and that the system has a share sheet, and sets the remembered choices.
 * Without storage, or with something unreadable in it, the page stays as it is.
 */
export const APPLY_READING = `(d=>{d.js='';if(navigator.share)d.canShare='';try{Object.assign(d,JSON.parse(localStorage.getItem('${READING_KEY}')))}catch(e){}})(document.documentElement.dataset)`;
