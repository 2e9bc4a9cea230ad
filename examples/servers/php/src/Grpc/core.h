// What the server uses of grpc/grpc.h and grpc/grpc_security.h, as libgrpc 29 (gRPC 1.51) has it, in the C that PHP's FFI reads.

// In C a union: without a refcount the bytes stand in the slice itself, after one byte with their number.
typedef struct {
  void *refcount;
  size_t length;
  char *bytes;
  size_t unused;
} grpc_slice;

typedef struct {
  int64_t tv_sec;
  int32_t tv_nsec;
  int clock_type;
} gpr_timespec;

typedef struct {
  grpc_slice key;
  grpc_slice value;
  void *internal[4];
} grpc_metadata;

typedef struct {
  size_t count;
  size_t capacity;
  grpc_metadata *metadata;
} grpc_metadata_array;

typedef struct {
  grpc_slice method;
  grpc_slice host;
  gpr_timespec deadline;
} grpc_call_details;

// Tags are pointers in C; here they are numbers.
typedef struct {
  int type;
  int success;
  uintptr_t tag;
} grpc_event;

typedef struct {
  int type;
  char *key;
  union {
    int integer;
    void *pointer[2];
  } value;
} grpc_arg;

typedef struct {
  size_t num_args;
  grpc_arg *args;
} grpc_channel_args;

typedef struct grpc_byte_buffer grpc_byte_buffer;
typedef struct grpc_call grpc_call;
typedef struct grpc_completion_queue grpc_completion_queue;
typedef struct grpc_server grpc_server;
typedef struct grpc_server_credentials grpc_server_credentials;

typedef struct {
  grpc_byte_buffer *buffer_in;
  grpc_byte_buffer *buffer_out;
  unsigned index;
} grpc_byte_buffer_reader;

typedef struct {
  int op;
  uint32_t flags;
  void *reserved;
  union {
    void *reserved[8];
    struct {
      size_t count;
      grpc_metadata *metadata;
      struct {
        uint8_t is_set;
        int level;
      } maybe_compression_level;
    } send_initial_metadata;
    struct {
      grpc_byte_buffer *send_message;
    } send_message;
    struct {
      size_t trailing_metadata_count;
      grpc_metadata *trailing_metadata;
      int status;
      grpc_slice *status_details;
    } send_status_from_server;
    struct {
      grpc_byte_buffer **recv_message;
    } recv_message;
    struct {
      int *cancelled;
    } recv_close_on_server;
  } data;
} grpc_op;

void grpc_init(void);

grpc_completion_queue *grpc_completion_queue_create_for_next(void *reserved);
grpc_event grpc_completion_queue_next(grpc_completion_queue *queue, gpr_timespec deadline, void *reserved);

grpc_server *grpc_server_create(const grpc_channel_args *args, void *reserved);
void grpc_server_register_completion_queue(grpc_server *server, grpc_completion_queue *queue, void *reserved);
grpc_server_credentials *grpc_insecure_server_credentials_create(void);
int grpc_server_add_http2_port(grpc_server *server, const char *address, grpc_server_credentials *credentials);
void grpc_server_start(grpc_server *server);
int grpc_server_request_call(grpc_server *server, grpc_call **call, grpc_call_details *details,
                             grpc_metadata_array *metadata, grpc_completion_queue *queue_of_call,
                             grpc_completion_queue *queue_of_server, uintptr_t tag);

int grpc_call_start_batch(grpc_call *call, const grpc_op *ops, size_t count, uintptr_t tag, void *reserved);
void grpc_call_unref(grpc_call *call);
void grpc_call_details_destroy(grpc_call_details *details);
void grpc_metadata_array_destroy(grpc_metadata_array *array);

grpc_slice grpc_slice_from_copied_buffer(const char *source, size_t length);
void grpc_slice_unref(grpc_slice slice);

grpc_byte_buffer *grpc_raw_byte_buffer_create(grpc_slice *slices, size_t count);
void grpc_byte_buffer_destroy(grpc_byte_buffer *buffer);
int grpc_byte_buffer_reader_init(grpc_byte_buffer_reader *reader, grpc_byte_buffer *buffer);
grpc_slice grpc_byte_buffer_reader_readall(grpc_byte_buffer_reader *reader);
void grpc_byte_buffer_reader_destroy(grpc_byte_buffer_reader *reader);
