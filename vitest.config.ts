import { defineConfig } from 'vitest/config';

const ci = process.env.CI === 'true';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // CI reads the report to make sure that nothing was skipped.
    reporters: ci ? ['default', ['json', { outputFile: 'test-report.json' }]] : ['default'],
  },
});
