import { onPage, pagesOf } from '../domain/paging.ts';
import { loadSite, type Site } from './index.ts';

/** The site as one page of its lists shows it: its measures and their items, the others left out. */
export interface SiteLeaf extends Site {
  /** This page, from 1. */
  readonly page: number;
  /** How many pages all measures take. */
  readonly pages: number;
}

const known = new Map<number, Promise<SiteLeaf>>();

const read = async (page: number): Promise<SiteLeaf> => {
  const site = await loadSite();
  const measures = onPage(site.measures, page);
  return {
    ...site,
    measures,
    items: measures.flatMap((measure) => measure.items),
    page,
    pages: pagesOf(site.measures.length),
  };
};

/** One page of the lists of all measures, from 1. */
export const loadLeaf = (page: number): Promise<SiteLeaf> => {
  const leaf = known.get(page) ?? read(page);
  known.set(page, leaf);
  return leaf;
};
