/* image: concepts, compiled lexicons and model in one mapped file. Made from the text files (gs_image_build), opened by
 * gs_engine_open when its options name one. Immutable once open, shared by threads. */
#ifndef GS_ENGINE_IMAGE_H
#define GS_ENGINE_IMAGE_H

#include "engine/engine.h"

typedef struct gs_image gs_image;

/* Compiles the text of options->lexicons and options->model and appends the image. Errors are those of the text. */
gs_status gs_image_build(const gs_engine_options *options, gs_buf *out, gs_error *err);

/* Maps and checks an image. GS_EFORMAT with the reason: no image, of another version or machine, cut short, damaged. */
gs_status gs_image_open(const char *path, gs_image **out, gs_error *err);
void gs_image_close(gs_image *image);

/* True where there is an image that is no older than any file of the two folders. */
bool gs_image_is_current(const char *path, const char *lexicons, const char *model);

/* A section by name; its bytes live as long as the image and begin at a multiple of eight. */
bool gs_image_find(const gs_image *image, const char *name, gs_span *out);
/* The language of the i-th lexicon, and its bytes; NULL past the end. */
const char *gs_image_lexicon_at(const gs_image *image, size_t i, gs_span *out);
const char *gs_image_lexicons_digest(const gs_image *image);
const char *gs_image_path(const gs_image *image);

#endif
