import { writeFile } from 'node:fs/promises';
import {
  CADDY_PLACE,
  NGINX_PLACE,
  renderCaddy,
  renderNginx,
} from '../src/integrations/server-config.ts';

// Writes the server configurations of deploy/ anew; a unit test holds the committed files to this.
const folder = new URL('../deploy/', import.meta.url);
await writeFile(new URL('nginx.conf', folder), renderNginx(NGINX_PLACE));
await writeFile(new URL('Caddyfile', folder), renderCaddy(CADDY_PLACE));
