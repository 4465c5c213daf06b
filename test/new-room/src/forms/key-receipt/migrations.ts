import type { Migration } from '../../form-kit/define-form';

/** Steps from older versions; version 1 is the first. */
export const migrations: readonly Migration[] = [];
