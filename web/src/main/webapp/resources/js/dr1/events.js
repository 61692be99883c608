/* The sheet of drawn objects (result.txt, final.txt) and what happens to it afterwards (3.7). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  /** Every object ever drawn, stratum by stratum in order of rank. */
  class Sheet {
    constructor(strata, team) {
      this.team = team;
      this.strata = strata.map(stratum => ({ name: stratum.name, order: stratum.order, used: 0 }));
      strata.forEach(stratum => this.join(stratum.name, stratum.drawn, "-"));
    }

    /** The next objects of a stratum join, as many as there are; gives those that did. */
    join(name, count, status) {
      const stratum = this.strata.find(candidate => candidate.name === name);
      const joining = stratum.order.slice(stratum.used, stratum.used + count);
      joining.forEach((object, i) => {
        object.rank = stratum.used + i + 1;
        object.status = status;
        object.seats = DR1.seatsOf(object, this.team);
      });
      stratum.used += joining.length;
      return joining;
    }

    hasStratum(name) { return this.strata.some(stratum => stratum.name === name); }

    objects() {
      return this.strata.flatMap(stratum => stratum.order.slice(0, stratum.used));
    }

    /** All seats of the objects that are not out. */
    seats() { return this.objects().flatMap(object => object.seats); }

    /** The bytes of result.txt or final.txt, as text. */
    text() { return this.objects().map(lineOf).join(""); }

    emptySeats() {
      return this.seats().filter(seat => !seat.holder).sort(DR1.compareSeats)
        .map(seat => ({ object: seat.object.id, seat: seat.number, type: seat.type }));
    }
  }

  function lineOf(object) {
    const team = object.seats.map(seat => seat.holder ? seat.holder.id : "?").join(",") || "-";
    return [object.id, object.stratum, object.rank, object.key, team, object.status].join("\t") + "\n";
  }

  function isDrawn(object) { return object && object.status && !object.status.startsWith("OUT"); }

  /**
   * Applies events to a sheet, in order. people: the matching and the ids of inspectors.txt, or null where those
   * files are not shown; then events about inspectors change nothing that can be seen.
   */
  class Replay {
    constructor(sheet, objects, people, team) {
      Object.assign(this, { sheet, people, team });
      this.roster = new Set(objects.map(object => object.id));
      this.eligible = new Map();
      sheet.strata.forEach(({ order }) => order.forEach(object => this.eligible.set(object.id, object)));
    }

    run(events) {
      events.forEach((event, i) => {
        const seats = this[event.type](event, i + 1);
        if (this.people) { this.people.matching.refill(seats); }
      });
    }

    require(holds, number, reason, ...values) {
      if (!holds) { DR1.reject("E_EVENT", reason, number, ...values); }
    }

    OUT(event, number) {
      const object = this.eligible.get(event.object);
      this.require(isDrawn(object), number, "eventNotDrawn", event.object);
      object.seats.forEach(DR1.vacate);
      object.seats = [];
      object.status = "OUT:" + number;
      return this.join(object.stratum, 1, number);
    }

    ADD(event, number) {
      this.require(this.sheet.hasStratum(event.stratum), number, "eventStratum", event.stratum);
      return this.join(event.stratum, +event.n, number);
    }

    join(stratum, count, number) {
      return this.sheet.join(stratum, count, "NEW:" + number).flatMap(object => object.seats);
    }

    LEAVE(event, number) {
      this.require(this.team > 0, number, "eventNoTeams");
      if (!this.people) { return []; }
      const { matching } = this.people;
      const leaver = matching.people.find(person => person.id === event.inspector);
      this.require(leaver, number, "eventNotInPool", event.inspector);
      matching.people = matching.people.filter(person => person !== leaver);
      const seats = leaver.seats.slice();
      seats.forEach(DR1.vacate);
      return seats;
    }

    RECUSE(event, number) {
      this.require(this.team > 0, number, "eventNoTeams");
      this.require(this.roster.has(event.object), number, "eventObject", event.object);
      if (!this.people) { return []; }
      this.require(this.people.roster.has(event.inspector), number, "eventInspector", event.inspector);
      DR1.recuse(this.people.matching.recusals, event.object, event.inspector);
      const object = this.eligible.get(event.object), seated = (object && object.seats) || [];
      const seats = seated.filter(seat => seat.holder && seat.holder.id === event.inspector);
      seats.forEach(DR1.vacate);
      return seats;
    }
  }

  Object.assign(DR1, { Sheet, Replay });
})();
