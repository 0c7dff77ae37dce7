-- Nobody is looked for by these digests: a repeat is known by those of the request itself (V1_4). What is not needed of
-- personal data is not kept; the indexes go with the columns.

alter table applicant
    drop column identity_digest,
    drop column credit_code_digest,
    drop column phone_digest;
