/** Open data: what the public site shows, for machines. */
package org.yangguang.web.api;
