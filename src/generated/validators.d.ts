// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { ErrorObject } from "ajv";

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateConfigSpec: Validator;
export const validateFixtureSpec: Validator;
export const validateReport: Validator;
export const validateBindingResult: Validator;
