import { test } from "node:test";
import { CHECKS } from "./checks.ts";

for (const [name, check] of Object.entries(CHECKS)) test(name, check);
