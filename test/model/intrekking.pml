/*
 * The withdrawal guarantee of DESIGN §6 (subgraphs/toestemming/PROTOCOL.md), small enough to look at every interleaving.
 *
 * One consent, withdrawn once: revision 1; what was decided under revision 0 holds what is withdrawn. Two followers: a
 * subgraph, which decides, and the gateway, which asks it, releases to the client and is a follower itself. Two replicas
 * of the registry answer polls from one database. Messages are lost, late, or handled in another order; a process is paused
 * whenever another takes the next step; a follower may crash and come back with a snapshot.
 *
 * Time is in the order of a few events only: a follower's lease ends whenever it likes, and the registry's count of a poll
 * that it received ends after the follower's own count of that poll. That is what monotonic clocks and a margin are for.
 *
 * Left out: contents of facts; several operations or gateways at once, as each is checked by itself; the length of a grace
 * period, as an operation is refused at its release wherever that fell.
 *
 * A safeguard is left out with -DZONDER_RESPIJT, -DZONDER_LEASE or -DZONDER_REVISIE, and the promise must fail.
 */

#define SUBGRAPH 0
#define GATEWAY  1
#ifndef POLLS
#define POLLS    2            /* of each follower: one brings the withdrawal, the next acknowledges it */
#endif

/* The registry's database. */
bit  committed;               /* the withdrawal has its number */
bit  acked[2];                /* the newest revision that is acknowledged */
bit  lease[2];                /* still counts on this follower */
byte received[2];             /* the last poll that was recorded */
bit  confirmed;               /* whoever withdrew knows that it is in force */

/* A follower's memory. */
bit  known[2];                /* the newest revision it applied */
bit  bar[2];                  /* releases nothing that rests on less */
bit  own[2];                  /* may rely on what it knows */
byte round[2];                /* its last poll */
bit  young[2];                /* the lease that this poll asks for has not run out yet */
bit  waiting[2];              /* for the answer to it */
byte life[2];                 /* which process it is: a crash ends all that it had in hand */

bit  withdrawnLeft;           /* what was withdrawn left after the confirmation */

chan poll[2]  = [2] of { byte, bit };   /* round, revision that is acknowledged */
chan reply[2] = [1] of { byte, bit };   /* round, revision that it brings the follower to */

#ifdef ZONDER_LEASE
#define RELIES(f) true
#else
#define RELIES(f) own[f]
#endif

/* --- the registry ------------------------------------------------------------------------------------------------ */

/* A crash changes nothing: whoever looks next, looks at the same rows. */
active proctype Confirm() {
  committed = 1;
  (acked[SUBGRAPH] || !lease[SUBGRAPH]);
  (acked[SUBGRAPH] || !lease[SUBGRAPH]) && (acked[GATEWAY] || !lease[GATEWAY]);
  confirmed = 1
}

/* First the acknowledgement and the lease are recorded, then the changes are read. */
proctype Replica(bit f) {
  byte n = 0;
  bit a = 0;
end:
  do
  :: atomic { poll[f] ? n, a ->
       acked[f] = a; a = 0; lease[f] = 1; received[f] = (n > received[f] -> n : received[f]) };
     atomic {
       if
       :: nfull(reply[f]) -> reply[f] ! n, committed
       :: true                          /* lost, or this replica crashed */
       fi;
       n = 0
     }
  od
}

/* Ends leases. The registry's count of a poll it received ends last. */
proctype Time(bit f) {
end:
  do
  :: atomic { own[f] -> own[f] = 0 }
  :: atomic { young[f] && !own[f] -> young[f] = 0 }
  :: atomic { lease[f] && !own[f] && !(young[f] && received[f] == round[f]) -> lease[f] = 0 }
  od
}

/* --- a follower -------------------------------------------------------------------------------------------------- */

proctype Follow(bit f) {
  byte n = 0;
  bit r = 0;
  atomic { known[f] = committed; bar[f] = known[f] }
again: end:
  do
  :: atomic { !waiting[f] && round[f] < POLLS && nfull(poll[f]) ->
       round[f]++; young[f] = 1; waiting[f] = 1;
#ifdef ZONDER_RESPIJT
       poll[f] ! round[f], known[f]
#else
       poll[f] ! round[f], bar[f]
#endif
     }
  :: atomic { waiting[f] -> waiting[f] = 0; young[f] = 0 }   /* gives up; the poll may still arrive */
  :: atomic { reply[f] ? n, r ->
       if
       :: n == round[f] && waiting[f] -> known[f] = (r > known[f] -> r : known[f]); n = 0; r = 0
       :: else -> n = 0; r = 0; goto again    /* an answer to a poll that was given up */
       fi
     };
     atomic {
#ifndef ZONDER_RESPIJT
       bar[f] = known[f];               /* the grace period is over; only now it relies on what it took over */
#endif
       own[f] = (young[f] -> 1 : own[f]); young[f] = 0; waiting[f] = 0
     }
  :: atomic { life[SUBGRAPH] + life[GATEWAY] == 0 ->   /* one crashes, and comes back with a snapshot and no lease */
       life[f] = 1; own[f] = 0; young[f] = 0; waiting[f] = 0; known[f] = committed; bar[f] = known[f] }
  od
}

/* --- one question of a client ------------------------------------------------------------------------------------ */

active proctype Operation() {
  bit asked, rests;
  byte g = 0, s = 0;

  /* The gateway begins, and signs the revision that it relies on. Without a lease it asks for nothing that can be withdrawn. */
  atomic { RELIES(GATEWAY) && round[GATEWAY] > 0 -> asked = known[GATEWAY]; g = life[GATEWAY] };

  /* The subgraph decides, once it is as far as the gateway. */
#ifdef ZONDER_REVISIE
  atomic { RELIES(SUBGRAPH) -> rests = known[SUBGRAPH]; s = life[SUBGRAPH] };
#else
  atomic { RELIES(SUBGRAPH) && known[SUBGRAPH] >= asked -> rests = known[SUBGRAPH]; s = life[SUBGRAPH] };
#endif

  /* Its release check. */
  atomic { s == life[SUBGRAPH] && RELIES(SUBGRAPH) && rests >= bar[SUBGRAPH] };

  /* The gateway's: by the revision that the answer rests on. */
#ifdef ZONDER_REVISIE
  atomic { g == life[GATEWAY] && RELIES(GATEWAY) && asked >= bar[GATEWAY] -> withdrawnLeft = (rests == 0 && confirmed) }
#else
  atomic { g == life[GATEWAY] && RELIES(GATEWAY) && rests >= bar[GATEWAY] -> withdrawnLeft = (rests == 0 && confirmed) }
#endif
}

init {
  atomic {
    run Follow(SUBGRAPH); run Follow(GATEWAY);
    run Replica(SUBGRAPH); run Replica(GATEWAY);
#ifdef REPLICAS
    run Replica(SUBGRAPH); run Replica(GATEWAY);
#endif
    run Time(SUBGRAPH); run Time(GATEWAY)
  }
}

/* The promise. */
ltl belofte { [] !withdrawnLeft }

/* That the promise is not kept by doing nothing: spin must find a way to a confirmation after an answer was possible. */
ltl bevestigt { [] !confirmed }
