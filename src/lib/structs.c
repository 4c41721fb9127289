/* Structs that begin with their size: programs and library may be of different versions, and either may know members
 * that the other does not. Members are only ever added at the end. */
#include "lib/internal.h"

#include <string.h>

static size_t size_of(const void *structure)
{
    size_t size;
    memcpy(&size, structure, sizeof(size));
    return size;
}

bool gainsay__read_struct(const void *from, size_t least, void *to, size_t size)
{
    size_t given = size_of(from);
    if (given < least)
        return false;
    for (size_t i = size; i < given; i++)
        if (((const unsigned char *)from)[i])
            return false;
    memcpy(to, from, given < size ? given : size);
    return true;
}

bool gainsay__write_struct(void *to, size_t least, const void *from, size_t size)
{
    size_t room = to ? size_of(to) : 0;
    if (room < least)
        return false;
    if (room > size)
        room = size;
    memcpy((char *)to + sizeof(size_t), (const char *)from + sizeof(size_t), room - sizeof(size_t));
    return true;
}
