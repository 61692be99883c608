/** What is frozen and published before a draw: lists, events, quota and plan, promises and public sources (DR1 3.2–4.2). */
package org.yangguang.dr1.frozen;
