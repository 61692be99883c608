/**
 * What a legal officer may write: sentences, decision tables and parameters, read strictly into
 * checked structures; rules for the engine are printed from those structures alone.
 */
package org.yangguang.rules.language;
