/** 机检规则: the part of the catalogue that a machine can check (S9), each with its sum in words. */
package org.yangguang.rules.check;
