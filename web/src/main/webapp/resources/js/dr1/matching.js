/* The pool of inspectors, and who takes which seat (3.6). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const LEAD = "L", SPECIALIST = "S", OTHER = "O";
  const PROCESSING_ORDER = LEAD + SPECIALIST + OTHER;
  const SEATS_BETWEEN_PAUSES = 64;

  /** The seats of a drawn object: the lead first, a specialist second where one is needed, then anybody. */
  function seatsOf(object, team) {
    return Array.from({ length: team }, (_, i) => {
      const second = object.need !== "-" ? SPECIALIST : OTHER;
      return { object, number: i + 1, type: [LEAD, second][i] || OTHER, holder: null };
    });
  }

  /** All L, then all S, then all O; within a type by the key of the object, then by number. */
  function compareSeats(a, b) {
    const types = PROCESSING_ORDER.indexOf(a.type) - PROCESSING_ORDER.indexOf(b.type);
    if (types !== 0) { return types; }
    return a.object === b.object ? a.number - b.number : DR1.compareByKey(a.object, b.object);
  }

  function compareTexts(a, b) {
    if (a === b) { return 0; }
    return a < b ? -1 : 1;
  }

  function byTicket(ticket, tag) {
    const of = new Map();
    const get = person => of.get(person) || of.set(person, ticket(tag, person.id)).get(person);
    return (a, b) => compareTexts(get(a), get(b)) || compareTexts(a.id, b.id);
  }

  /** The inspectors who take part, ascending by id: all the eligible, or those drawn for the pool beforehand. */
  function poolOf(plan, inspectors, ticket) {
    const eligible = inspectors.filter(inspector => inspector.excl === "-");
    if (plan.pool === 0) { return eligible; }
    const order = eligible.slice().sort(byTicket(ticket, "pool"));
    const leads = order.filter(inspector => inspector.lead === "1").slice(0, plan.poolleads);
    const rest = order.filter(inspector => !leads.includes(inspector));
    const pool = new Set(leads.concat(rest).slice(0, plan.pool));
    return eligible.filter(inspector => pool.has(inspector));
  }

  function personOf(inspector) {
    return {
      id: inspector.id,
      isLead: inspector.lead === "1",
      skills: new Set(inspector.skills === "-" ? [] : inspector.skills.split(",")),
      load0: +inspector.load0,
      cap: +inspector.cap,
      seats: []
    };
  }

  function hasRoom(person) { return person.cap === 0 || person.seats.length < person.cap; }

  function loadOf(person) { return person.load0 + person.seats.length; }

  function seatOnTeam(person, object) { return object.seats.find(seat => seat.holder === person); }

  function vacate(seat) {
    const { holder } = seat;
    if (holder) { holder.seats.splice(holder.seats.indexOf(seat), 1); }
    seat.holder = null;
  }

  function seatPerson(seat, person) {
    vacate(seat);
    seat.holder = person;
    person.seats.push(seat);
  }

  class Matching {
    /** inspectors: those of the pool; recusals: a map from object to set of inspectors, which events add to. */
    constructor(inspectors, recusals, ticket) {
      this.people = inspectors.map(personOf);
      this.recusals = recusals;
      this.ticket = ticket;
      this.byAugmentTicket = byTicket(ticket, "aug");
    }

    /** Fills the seats of the draw in processing order; the entries for those that nobody can take. */
    * draw(seats) {
      const unfilled = [], ordered = seats.slice().sort(compareSeats);
      for (let i = 0; i < ordered.length; i++) {
        const person = this.leastLoaded(ordered[i]);
        const failure = person ? seatPerson(ordered[i], person) : this.augment(ordered[i]);
        if (failure) { unfilled.push(failure); }
        if (i % SEATS_BETWEEN_PAUSES === 0) { yield i / ordered.length; }
      }
      return unfilled;
    }

    /** Fills seats after an event (3.7): nobody who has a seat is moved, so some may stay empty. */
    refill(seats) {
      seats.slice().sort(compareSeats).forEach(seat => {
        const person = this.leastLoaded(seat);
        if (person) { seatPerson(seat, person); }
      });
    }

    isLead(seat, person) { return seat.type !== LEAD || person.isLead; }

    isSkilled(seat, person) { return seat.type !== SPECIALIST || person.skills.has(seat.object.need); }

    isRecused(seat, person) {
      const recused = this.recusals.get(seat.object.id);
      return recused !== undefined && recused.has(person.id);
    }

    isPermitted(seat, person) {
      return this.isLead(seat, person) && this.isSkilled(seat, person) && !this.isRecused(seat, person);
    }

    leastLoaded(seat) {
      let best = null;
      for (const person of this.people) {
        if ((best === null || this.precedes(person, best)) && hasRoom(person)
            && this.isPermitted(seat, person) && !seatOnTeam(person, seat.object)) {
          best = person;
        }
      }
      return best;
    }

    /** The smaller (load, ticket, id). */
    precedes(a, b) {
      return (loadOf(a) - loadOf(b) || compareTexts(this.loadTicket(a), this.loadTicket(b))
          || compareTexts(a.id, b.id)) < 0;
    }

    loadTicket(person) {
      const load = loadOf(person);
      if (person.ticketLoad !== load) {
        person.ticketLoad = load;
        person.ticket = this.ticket("ins|" + load, person.id);
      }
      return person.ticket;
    }

    /**
     * Looks, breadth first, for a chain of moves that frees somebody for the seat: each node of the queue is a seat
     * with its parent and the person whom the parent would take over. Moves along the first chain found, or changes
     * nothing and gives the entry for `unfilled`.
     */
    augment(seat) {
      const queue = [{ seat, parent: null, mover: null }], queued = new Set([seat]), expanded = new Set();
      const enqueue = (next, parent, mover) => {
        if (!queued.has(next)) { queue.push({ seat: next, parent, mover }); }
        queued.add(next);
      };
      const candidates = this.people.slice().sort(this.byAugmentTicket);
      for (const node of queue) {
        for (const person of candidates) {
          if (this.expand(node, person, expanded, enqueue)) { return null; }
        }
      }
      return this.unfilled(seat, queued, expanded);
    }

    /** One candidate for one seat of the queue; true when he had room and the chain was moved along. */
    expand(node, person, expanded, enqueue) {
      const { seat } = node;
      if (!this.isPermitted(seat, person) || seat.holder === person) { return false; }
      const other = seatOnTeam(person, seat.object);
      if (other) {
        enqueue(other, node, person);
        return false;
      }
      if (expanded.has(person)) { return false; }
      expanded.add(person);
      if (hasRoom(person)) {
        moveAlong(node, person);
        return true;
      }
      person.seats.slice().sort(compareSeats).forEach(held => enqueue(held, node, person));
      return false;
    }

    /** Why a seat stays empty, with the state at this moment; competing and expanded in the order of the search. */
    unfilled(seat, competing, expanded) {
      const count = test => this.people.filter(test).length;
      return {
        object: seat.object.id,
        seat: seat.number,
        type: seat.type,
        counts: {
          eligible: this.people.length,
          not_lead: count(person => !this.isLead(seat, person)),
          no_skill: count(person => !this.isSkilled(seat, person)),
          recused: count(person => this.isRecused(seat, person))
        },
        competing: [...competing].map(other => [other.object.id, other.number]),
        inspectors: [...expanded].map(person => [person.id, person.cap])
      };
    }
  }

  /** The person takes the seat; its former holder takes that of the parent, and so on up to the start. */
  function moveAlong(node, person) {
    seatPerson(node.seat, person);
    if (node.parent) { moveAlong(node.parent, node.mover); }
  }

  Object.assign(DR1, { Matching, poolOf, seatsOf, compareSeats, vacate });
})();
