/** 法条: the articles that rules cite, each with its gist in our own words; the texts are the bureau's. */
package org.yangguang.rules.law;
