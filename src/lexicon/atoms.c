/* Atoms: the single-word tests that patterns are made of, each kept once. */
#include "lexicon/internal.h"

#include <stdlib.h>

static uint64_t hash_of(gs_atom_kind kind, gs_span text)
{
    return gs_hash(text) * 31 + kind;
}

static size_t slot_of(const gs_atoms *atoms, gs_atom_kind kind, gs_span text)
{
    size_t at = hash_of(kind, text) & (atoms->n_slots - 1);
    for (uint32_t i; (i = atoms->slots[at]) != 0; at = (at + 1) & (atoms->n_slots - 1))
        if (atoms->ptr[i - 1].kind == kind && gs_span_eq(atoms->ptr[i - 1].text, text))
            break;
    return at;
}

static bool grow_slots(gs_atoms *atoms)
{
    size_t n_slots = atoms->n_slots ? atoms->n_slots * 2 : 1024;
    uint32_t *slots = calloc(n_slots, sizeof(*slots));
    if (!slots)
        return false;
    free(atoms->slots);
    atoms->slots = slots;
    atoms->n_slots = n_slots;
    for (size_t i = 0; i < atoms->n; i++)
        atoms->slots[slot_of(atoms, atoms->ptr[i].kind, atoms->ptr[i].text)] = (uint32_t)i + 1;
    return true;
}

static void note_kind(gs_atoms *atoms, gs_atom_kind kind, gs_span text)
{
    if (kind == GS_ATOM_PREFIX)
        atoms->prefix_lengths |= (uint64_t)1 << (text.len < 63 ? text.len : 63);
    if (kind == GS_ATOM_SUFFIX)
        atoms->suffix_lengths |= (uint64_t)1 << (text.len < 63 ? text.len : 63);
    atoms->has_stems |= kind == GS_ATOM_STEM;
    atoms->has_cased |= kind == GS_ATOM_CASED;
    atoms->has_numbers |= kind == GS_ATOM_NUMBER;
}

int64_t gs_atoms_add(gs_atoms *atoms, gs_atom_kind kind, gs_span text)
{
    if (atoms->n * 2 >= atoms->n_slots && !grow_slots(atoms))
        return -1;
    size_t at = slot_of(atoms, kind, text);
    if (atoms->slots[at])
        return atoms->slots[at] - 1;
    if (!gs_array_reserve(&atoms->ptr, &atoms->cap, atoms->n + 1, sizeof(*atoms->ptr)))
        return -1;
    atoms->ptr[atoms->n++] = (gs_atom){ kind, text };
    atoms->slots[at] = (uint32_t)atoms->n;
    note_kind(atoms, kind, text);
    return (int64_t)atoms->n - 1;
}

int64_t gs_atoms_find(const gs_atoms *atoms, gs_atom_kind kind, gs_span text)
{
    return atoms->n_slots ? (int64_t)atoms->slots[slot_of(atoms, kind, text)] - 1 : -1;
}

void gs_atoms_done(gs_atoms *atoms)
{
    free(atoms->ptr);
    free(atoms->slots);
    *atoms = (gs_atoms){ 0 };
}
