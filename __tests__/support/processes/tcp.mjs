// Accepts connections on $PORT and never says a word.
import { createServer } from "node:net";

createServer(() => {}).listen(Number(process.env.PORT), "127.0.0.1");
