-- Documents that the product made or received; the content is sealed and never changed, except that
-- a signed PDF may grow at its end.
create sequence stored_document_seq start with 50 increment by 50;
create table stored_document (
  id bigint not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  content ${blob} not null,
  stored_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint stored_document_pk primary key (id)
);
