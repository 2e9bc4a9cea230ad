/** Prints for each argument whether it can be imported from the package. */
for (const path of process.argv.slice(2)) {
  try {
    import.meta.resolve(`grpc-fixtures-action/${path}`);
    console.log(path, "yes");
  } catch (error) {
    console.log(path, error.code);
  }
}
