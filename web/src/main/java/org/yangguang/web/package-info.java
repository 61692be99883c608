/**
 * The bureau's pages and the public site. {@code org.yangguang.web.<context>.<X>Page} serves {@code
 * webapp/<context>/<x>.xhtml}; pages load, delegate to a boundary and navigate, nothing more.
 */
package org.yangguang.web;
