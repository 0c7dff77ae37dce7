package org.sunshinegov.catalog.register.model;

/** How the public reaches an organisation and what it is for; what is not known is null and not shown. */
public record Contact(
        String address, String postcode, String officeHours, String phone, String email, String functions) {}
