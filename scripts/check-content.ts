/** `npm run check:content`: says what is wrong in the content, a line each, in a second or two. */
import { CONTENT_DIR } from '../src/authoring/content-dir.ts';
import { listProblems } from '../src/authoring/list-problems.ts';

const problems = listProblems(CONTENT_DIR);
console.log(problems.length === 0 ? 'The content has no problem.' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
