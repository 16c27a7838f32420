/*
 * `npm run pages`: every page with its job, its length and its reading ease in each language, its simulations and the
 * facts it rests on, as a table in Markdown.
 */
import { loadPages } from '../tests/support/pages.ts';
import { overviewTable, pageRows } from './pages/overview.ts';

console.log(overviewTable(pageRows(loadPages())));
