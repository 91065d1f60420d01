-- The public authorities, their desks and agents, and each desk's inbox.
create sequence institution_seq start with 50 increment by 50;
create sequence desk_seq start with 50 increment by 50;
create sequence desk_agent_seq start with 50 increment by 50;
create sequence desk_file_seq start with 50 increment by 50;

create table institution (
  id bigint not null primary key,
  code varchar(30) not null,
  name_fr varchar(200) not null,
  name_de varchar(200) not null,
  name_en varchar(200) not null,
  name_lb varchar(200) not null,
  constraint institution_code_once unique (code)
);

create table desk (
  id bigint not null primary key,
  institution_id bigint not null,
  code varchar(60) not null,
  name_fr varchar(200) not null,
  name_de varchar(200) not null,
  name_en varchar(200) not null,
  name_lb varchar(200) not null,
  constraint desk_code_once unique (code),
  constraint desk_of_institution foreign key (institution_id) references institution (id)
);

create table desk_agent (
  id bigint not null primary key,
  desk_id bigint not null,
  ssn varchar(64) not null,
  constraint desk_agent_once unique (desk_id, ssn),
  constraint desk_agent_of_desk foreign key (desk_id) references desk (id)
);
create index desk_agent_by_ssn on desk_agent (ssn);

-- A file reaches its desk once; the number, not a key of ours, is what both sides know.
create table desk_file (
  id bigint not null primary key,
  file_number varchar(14) not null,
  desk_code varchar(60) not null,
  procedure_code varchar(60) not null,
  procedure_title varchar(300) not null,
  business_name varchar(300) not null,
  sent_at timestamp(6) with time zone not null,
  received_at timestamp(6) with time zone not null,
  constraint desk_file_once unique (file_number)
);
create index desk_file_by_desk on desk_file (desk_code, received_at, id);
