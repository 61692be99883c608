package org.yangguang.planted;

import org.yangguang.identity.Role;
import org.yangguang.planted.east.East;
import org.yangguang.plot.Helper;
import org.yangguang.plot.shed.Ploughed;
import org.yangguang.plot.shed.Tool;

/** Uses what is not its own: another context without saying so, an entity, a helper, a refusal, a room below. */
record Trespasser(Role role, Tool entity, Helper helper, Ploughed refusal, East room) {}
