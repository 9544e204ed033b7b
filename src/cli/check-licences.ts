/**
 * `npm run check:licences`: whether every package of the lock file has a licence that can be kept
 * here. What is shipped may only ask for its notice, which the built site gives in
 * `third-party-notices.txt`; tools may also ask that changes of their own files stay open.
 */
import { readFileSync } from 'node:fs';
import { findLicenceProblems } from './licence-problems.ts';

const problems = findLicenceProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
