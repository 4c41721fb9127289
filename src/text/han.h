/* han: the unified ideographs that han_table.h (gen_han_table.c) covers; compatibility ones become these by NFKC. */
#ifndef GS_TEXT_HAN_H
#define GS_TEXT_HAN_H

enum { GS_HAN_FIRST = 0x3400, GS_HAN_LAST = 0x9fff };

#endif
