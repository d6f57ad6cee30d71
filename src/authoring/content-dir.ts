/** The folder that holds the entries; `CONTENT_DIR` names another one (benches build synthetic measures). */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';
