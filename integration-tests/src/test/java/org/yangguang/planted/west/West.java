package org.yangguang.planted.west;

import org.yangguang.planted.east.East;

/** The neighbour, who needs it too. */
public record West(East neighbour) {}
