-- The policies this service published lie where every owner keeps its own since the district may change them: the same book,
-- told on with its next number, and the same chain of evidence.

insert into policy_book (id, organisation_id, version, told, audited, audit_head, owner, book_version, bundled, document)
select id, organisation_id, version, told, audited, audit_head, 'catalog', book_version, book_version, document
from reference_book where kind = 'POLICIES';

delete from reference_book where kind = 'POLICIES';
