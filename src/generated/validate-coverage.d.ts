// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { ErrorObject } from "ajv";

export const validateCoverageDocument: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
};
