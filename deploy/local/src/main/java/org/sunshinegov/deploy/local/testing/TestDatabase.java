package org.sunshinegov.deploy.local.testing;

/** Where a test finds its database. */
public record TestDatabase(String jdbcUrl, String reactiveUrl, String username, String password) {}
