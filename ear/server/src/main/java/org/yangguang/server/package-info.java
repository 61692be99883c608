/** Starts embedded PostgreSQL and the provisioned WildFly together, and stops them together. */
package org.yangguang.server;
