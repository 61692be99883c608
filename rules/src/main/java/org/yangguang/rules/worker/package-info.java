/**
 * Drafts of rules are compiled and rehearsed in a process of their own, fenced in and limited: what
 * a draft does there costs its author an error message and nobody else anything.
 */
package org.yangguang.rules.worker;
