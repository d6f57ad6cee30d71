import type { APIRoute } from 'astro';
import { calculatorData } from '../../../../components/calculator/case-data.ts';
import { leafOf, leafPaths } from '../../../../components/site/paging.ts';
import type { Lang } from '../../../../domain/lang.ts';
import { loadSite } from '../../../../model/index.ts';
import { loadLeaf } from '../../../../model/leaf.ts';

export const getStaticPaths = async () => leafPaths((await loadSite()).measures.length);

/** What the calculator on one page knows. */
export const GET: APIRoute = async ({ params }) => {
  const leaf = await loadLeaf(leafOf(params['page']));
  return Response.json(calculatorData(leaf, params['lang'] as Lang));
};
