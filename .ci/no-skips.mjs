// Reads vitest's report and fails when a test was skipped: in CI the real articles, the bench data and Chromium are all there.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(new URL('../test-report.json', import.meta.url), 'utf8'));
const skipped = report.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => `${file.name}: ${test.fullName}`),
);
for (const name of skipped) console.error(`skipped: ${name}`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped.length} skipped`);
if (skipped.length > 0 || report.numPassedTests === 0) process.exit(1);
