// What the server uses of upb's def.h, reflection.h, json_decode.h, decode.h and encode.h, as libupb 29 (gRPC 1.51) has it.

typedef struct {
  void *function;
} upb_alloc;

typedef struct {
  void *unused;
} upb_MiniTable;

typedef struct {
  bool ok;
  char msg[127];
} upb_Status;

typedef struct upb_Arena upb_Arena;
typedef struct upb_DefPool upb_DefPool;
typedef struct upb_FieldDef upb_FieldDef;
typedef struct upb_FileDef upb_FileDef;
typedef struct upb_Message upb_Message;
typedef struct upb_MessageDef upb_MessageDef;
typedef struct upb_MethodDef upb_MethodDef;
typedef struct upb_ServiceDef upb_ServiceDef;

extern upb_alloc upb_alloc_global;
extern upb_MiniTable google_protobuf_FileDescriptorProto_msginit;

upb_Arena *upb_Arena_Init(void *memory, size_t size, upb_alloc *alloc);
void upb_Arena_Free(upb_Arena *arena);

upb_DefPool *upb_DefPool_New(void);
const upb_FileDef *upb_DefPool_AddFile(upb_DefPool *pool, const upb_Message *file, upb_Status *status);
const upb_FileDef *upb_DefPool_FindFileByName(const upb_DefPool *pool, const char *name);
const upb_MessageDef *upb_DefPool_FindMessageByName(const upb_DefPool *pool, const char *name);
const upb_ServiceDef *upb_DefPool_FindServiceByName(const upb_DefPool *pool, const char *name);

const upb_MethodDef *upb_ServiceDef_FindMethodByName(const upb_ServiceDef *service, const char *name);
bool upb_MethodDef_ClientStreaming(const upb_MethodDef *method);
bool upb_MethodDef_ServerStreaming(const upb_MethodDef *method);
const upb_MessageDef *upb_MethodDef_InputType(const upb_MethodDef *method);
const upb_MessageDef *upb_MethodDef_OutputType(const upb_MethodDef *method);

const char *upb_MessageDef_FullName(const upb_MessageDef *message);
int upb_MessageDef_FieldCount(const upb_MessageDef *message);
const upb_FieldDef *upb_MessageDef_Field(const upb_MessageDef *message, int place);
const upb_MiniTable *upb_MessageDef_MiniTable(const upb_MessageDef *message);

const char *upb_FieldDef_Name(const upb_FieldDef *field);
const char *upb_FieldDef_JsonName(const upb_FieldDef *field);
int upb_FieldDef_Type(const upb_FieldDef *field);
bool upb_FieldDef_IsMap(const upb_FieldDef *field);
bool upb_FieldDef_IsRepeated(const upb_FieldDef *field);
const upb_MessageDef *upb_FieldDef_MessageSubDef(const upb_FieldDef *field);

upb_Message *upb_Message_New(const upb_MessageDef *type, upb_Arena *arena);
upb_Message *_upb_Message_New(const upb_MiniTable *layout, upb_Arena *arena);
bool upb_JsonDecode(const char *text, size_t size, upb_Message *message, const upb_MessageDef *type,
                    const upb_DefPool *pool, int options, upb_Arena *arena, upb_Status *status);
int upb_Decode(const char *bytes, size_t size, upb_Message *message, const upb_MiniTable *layout,
               const void *extensions, int options, upb_Arena *arena);
int upb_Encode(const upb_Message *message, const upb_MiniTable *layout, int options, upb_Arena *arena, char **bytes,
               size_t *size);
