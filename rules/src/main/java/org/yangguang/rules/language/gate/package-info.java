/** The second gate: walks the engine's own tree of a printed rule, sharing no code with the first. */
package org.yangguang.rules.language.gate;
