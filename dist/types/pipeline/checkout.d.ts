import { type Checkout } from "../coverage/checkout.ts";
/** readCheckout finds the repository around a folder and lists its files; outside of one, the files of the folder. */
export declare function readCheckout(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<Checkout>;
