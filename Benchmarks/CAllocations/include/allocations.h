#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/// How often this thread has asked for memory since it began.
unsigned long allocations(void);

#endif
