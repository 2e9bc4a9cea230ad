/** Prints the names that the library has at run time. */
import * as library from "grpc-fixtures-action";

process.stdout.write(Object.keys(library).join("\n"));
