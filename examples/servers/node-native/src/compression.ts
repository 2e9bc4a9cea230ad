/** What gRPC calls deflate: the zlib format. connect-node brings gzip and brotli alone. */
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { Code, ConnectError } from "@connectrpc/connect";
import { compressionBrotli, compressionGzip } from "@connectrpc/connect-node";

const compressionDeflate: typeof compressionGzip = {
  name: "deflate",
  compress: (bytes) => promisify(deflate)(bytes),
  async decompress(bytes, readMaxBytes) {
    try {
      return await promisify(inflate)(bytes, { maxOutputLength: readMaxBytes });
    } catch (error) {
      throw ConnectError.from(error, Code.InvalidArgument);
    }
  },
};

export const COMPRESSIONS = [compressionGzip, compressionBrotli, compressionDeflate];
