import type { APIRoute } from 'astro';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildRobots } from '../domain/open-data/robots-and-security.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(buildRobots(addressesOf(site, import.meta.env.BASE_URL)));
