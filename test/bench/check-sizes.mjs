// @ts-check
// `npm run check -- sizes`: fails where a page of dist/ costs more than test/config/budgets.mjs allows.
import { measureSite, overBudget } from './sizes.mjs';

const sizes = measureSite();
const faults = sizes.flatMap(overBudget);

for (const fault of faults) console.error(fault);
console.log(`${String(sizes.length)} pages measured, ${String(faults.length)} over budget`);
process.exitCode = faults.length === 0 ? 0 : 1;
