/** Which files the product ships, and those of earlier releases and other people. */
package org.yangguang.rules.language.file;
