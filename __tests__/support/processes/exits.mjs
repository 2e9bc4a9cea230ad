// Prints its second argument and ends with the code of its first: exits.mjs 3 "bad configuration"
process.exitCode = Number(process.argv[2] ?? 0);
console.error(process.argv[3] ?? "");
