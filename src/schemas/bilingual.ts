import { z } from 'astro/zod';

const words = z.string().trim().min(1);

/** The same words in Chinese and English; neither may be empty. */
export const bilingualSchema = z.strictObject({ zh: words, en: words });
