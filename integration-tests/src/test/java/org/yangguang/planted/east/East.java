package org.yangguang.planted.east;

import org.yangguang.planted.west.West;

/** A room that needs its neighbour. */
public record East(West neighbour) {}
