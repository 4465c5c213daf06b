import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import checks from '../config/playwright.config';

/** Takes the pictures with the browser and the servers of the browser checks, but never as one of them. */
export default defineConfig({
  ...checks,
  testDir: resolve('test/screenshots'),
  testMatch: 'take.ts',
  outputDir: resolve('test-results/screenshots-failed'),
  reporter: 'line',
});
