service "aws.vpc" {
  title = "Amazon VPC"
  match = [
    "aws_vpc",
    "aws_vpcs",
    "aws_vpc_*",
    "aws_ec2_secondary_network",
    "aws_ec2_secondary_subnet",
    "aws_subnet",
    "aws_subnets",
    "aws_subnet_ids",
    "aws_ec2_public_ipv4_pool",
    "aws_ec2_public_ipv4_pools",
    "aws_security_group",
    "aws_security_groups",
    "aws_security_group_*",
    "aws_route",
    "aws_route_table",
    "aws_route_tables",
    "aws_network_acl",
    "aws_network_acls",
    "aws_network_acl_*",
    "aws_network_interface",
    "aws_network_interfaces",
    "aws_internet_gateway",
    "aws_egress_only_internet_gateway",
    "aws_nat_gateway",
    "aws_nat_gateways",
    "aws_eip",
    "aws_eips",
    "aws_eip_*",
    "aws_flow_log",
    "aws_default_*",
    "aws_ec2_managed_prefix_list",
    "aws_ec2_managed_prefix_list_entry",
    "aws_ec2_managed_prefix_lists",
    "aws_ec2_network_insights_*",
    "aws_ec2_traffic_mirror_*",
    "aws_ec2_carrier_gateway",
    "aws_ec2_instance_connect_endpoint",
    "aws_ec2_subnet_cidr_reservation",
    "aws_prefix_list",
  ]
  glue = [
    "aws_main_route_table_association",
    "aws_route_table_association",
    "aws_internet_gateway_attachment",
    "aws_network_acl_association",
    "aws_network_interface_attachment",
    "aws_network_interface_sg_attachment",
    "aws_network_interface_permission",
    "aws_eip_association",
    "aws_nat_gateway_eip_association",
    "aws_vpc_dhcp_options_association",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_endpoint_*_association",
    "aws_vpc_endpoint_policy",
    "aws_vpc_endpoint_connection_accepter",
    "aws_vpc_endpoint_connection_notification",
    "aws_vpc_endpoint_private_dns",
    "aws_vpc_endpoint_service_allowed_principal",
    "aws_vpc_endpoint_service_private_dns_verification",
    "aws_vpc_peering_connection_accepter",
    "aws_vpc_peering_connection_options",
    "aws_vpc_security_group_vpc_association",
    "aws_vpc_security_group_rules_exclusive",
    "aws_vpc_route_server_vpc_association",
    "aws_vpc_route_server_propagation",
  ]
  principals = ["vpc-flow-logs.amazonaws.com"]
  speaks     = ["ip"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VPC network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual Cloud Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network of the host with network policies"
    gap        = "the cluster runs in a network that somebody else supplies"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.vpc.ipam" {
  title    = "Amazon VPC IP Address Manager"
  match    = ["aws_vpc_ipam", "aws_vpc_ipam_*", "aws_vpc_ipams"]
  glue     = ["aws_vpc_ipam_resource_discovery_association", "aws_vpc_ipam_pool_cidr_allocation"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "IP address management of Virtual Network Manager"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Internal ranges"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "NetBox or another register"
    gap        = "no service of this kind is sold: the register becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.transit_gateway" {
  title = "AWS Transit Gateway"
  match = ["aws_ec2_transit_gateway", "aws_ec2_transit_gateway_*"]
  glue = [
    "aws_ec2_transit_gateway_*_attachment",
    "aws_ec2_transit_gateway_*_association",
    "aws_ec2_transit_gateway_*_propagation",
    "aws_ec2_transit_gateway_*_accepter",
  ]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN or hub network"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Connectivity Center"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dynamic Routing Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron routers and BGP"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Routers of the host network"
    gap        = "the cluster does not join networks: its host must"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.direct_connect" {
  title = "AWS Direct Connect"
  match = ["aws_dx_*"]
  glue = [
    "aws_dx_*_association",
    "aws_dx_*_accepter",
    "aws_dx_connection_confirmation",
    "aws_dx_macsec_key_association",
  ]
  actions    = ["directconnect:"]
  principals = ["directconnect.amazonaws.com"]
  speaks     = ["ip", "bgp"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 3, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "ExpressRoute"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Interconnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "FastConnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Circuit into your own site"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Circuit of the host"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.site_to_site_vpn" {
  title    = "AWS Site-to-Site VPN"
  match    = ["aws_vpn_*", "aws_customer_gateway"]
  glue     = ["aws_vpn_gateway_attachment", "aws_vpn_gateway_route_propagation", "aws_vpn_connection_route"]
  speaks   = ["ipsec"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "VPN Gateway"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Site-to-Site VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "VPN of the host"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.client_vpn" {
  title    = "AWS Client VPN"
  match    = ["aws_ec2_client_vpn_*"]
  glue     = ["aws_ec2_client_vpn_network_association", "aws_ec2_client_vpn_authorization_rule"]
  speaks   = ["openvpn"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Point-to-site VPN"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Partner VPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OpenVPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "OpenVPN or WireGuard"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.network_firewall" {
  title = "AWS Network Firewall"
  match = ["aws_networkfirewall_*"]
  glue = [
    "aws_networkfirewall_firewall_transit_gateway_attachment_accepter",
    "aws_networkfirewall_*_association",
    "aws_networkfirewall_resource_policy",
    "aws_networkfirewall_logging_configuration",
  ]
  actions    = ["network-firewall:"]
  principals = ["network-firewall.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Next Generation Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Suricata on virtual machines"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network policies and an egress gateway"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.elb" {
  title = "Elastic Load Balancing"
  match = [
    "aws_lb",
    "aws_lbs",
    "aws_lb_*",
    "aws_alb",
    "aws_alb_*",
    "aws_elb",
    "aws_elb_hosted_zone_id",
    "aws_elb_service_account",
  ]
  glue = [
    "aws_lb_target_group_attachment",
    "aws_alb_target_group_attachment",
    "aws_lb_listener_certificate",
    "aws_alb_listener_certificate",
    "aws_elb_attachment",
    "aws_app_cookie_stickiness_policy",
    "aws_lb_cookie_stickiness_policy",
    "aws_lb_ssl_negotiation_policy",
    "aws_load_balancer_backend_server_policy",
    "aws_load_balancer_listener_policy",
    "aws_load_balancer_policy",
    "aws_proxy_protocol_policy",
    "aws_lb_trust_store_revocation",
  ]
  actions    = ["elasticloadbalancing:"]
  principals = ["elasticloadbalancing.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"]
  speaks     = ["http", "tcp", "tls"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Gateway or Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Load Balancing"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ingress or Gateway API"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.global_accelerator" {
  title      = "AWS Global Accelerator"
  match      = ["aws_globalaccelerator_*"]
  glue       = ["aws_globalaccelerator_cross_account_attachment"]
  actions    = ["globalaccelerator:"]
  principals = ["globalaccelerator.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or cross-region Load Balancer"
    gap        = "fixed addresses that clients know are lost"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global external load balancer"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Traffic steering in DNS"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Anycast or DNS steering of your own"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.route53" {
  title = "Amazon Route 53"
  match = ["aws_route53_*"]
  glue = [
    "aws_route53_record",
    "aws_route53_records_exclusive",
    "aws_route53_zone_association",
    "aws_route53_vpc_association_authorization",
  ]
  actions    = ["route53:"]
  principals = ["route53.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = true
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "external-dns with any zone host"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.resolver" {
  title      = "Amazon Route 53 Resolver"
  match      = ["aws_route53_resolver_*"]
  glue       = ["aws_route53_resolver_*_association"]
  actions    = ["route53resolver:"]
  principals = ["route53resolver.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DNS Private Resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud DNS server and forwarding policies"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private DNS resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Designate with forwarders"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "CoreDNS forwarding"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.profiles" {
  title    = "Amazon Route 53 Profiles"
  match    = ["aws_route53profiles_profile", "aws_route53profiles_profiles"]
  glue     = ["aws_route53profiles_association", "aws_route53profiles_resource_association"]
  actions  = ["route53profiles:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private DNS zone links"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "DNS peering"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private views"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Forwarding rules of your own"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.domains" {
  title    = "Amazon Route 53 Domains"
  match    = ["aws_route53domains_*"]
  glue     = ["aws_route53domains_delegation_signer_record"]
  actions  = ["route53domains:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Another registrar, or Cloud Domains"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudfront" {
  title      = "Amazon CloudFront"
  match      = ["aws_cloudfront_*", "aws_cloudfrontkeyvaluestore_*"]
  glue       = ["aws_cloudfront_monitoring_subscription"]
  actions    = ["cloudfront:", "cloudfront-keyvaluestore:"]
  principals = ["cloudfront.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Front Door"
    gap        = "cache rules, signed links and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud CDN or Media CDN"
    gap        = "cache rules, signed links and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "Oracle sells web acceleration, not a full delivery network"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.waf" {
  title = "AWS WAF"
  match = ["aws_wafv2_*", "aws_waf_*", "aws_wafregional_*"]
  glue = [
    "aws_wafv2_web_acl_association",
    "aws_wafv2_web_acl_logging_configuration",
    "aws_wafv2_web_acl_rule_group_association",
    "aws_wafregional_web_acl_association",
  ]
  actions    = ["wafv2:", "waf:", "waf-regional:"]
  principals = ["waf.amazonaws.com", "wafv2.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Coraza or ModSecurity"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Coraza in the ingress"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.shield" {
  title      = "AWS Shield"
  match      = ["aws_shield_*"]
  glue       = ["aws_shield_*_association"]
  actions    = ["shield:"]
  principals = ["shield.amazonaws.com", "drt.shield.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DDoS Protection"
    gap        = "the response team and the cost protection are part of a contract"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "DDoS protection of the platform"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Scrubbing bought from a carrier"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.vpc.lattice" {
  title = "Amazon VPC Lattice"
  match = ["aws_vpclattice_*"]
  glue = [
    "aws_vpclattice_*_association",
    "aws_vpclattice_*_policy",
    "aws_vpclattice_target_group_attachment",
    "aws_vpclattice_access_log_subscription",
  ]
  actions    = ["vpc-lattice:", "vpc-lattice-svcs:"]
  principals = ["vpc-lattice.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private Link with Application Gateway"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Private Service Connect with Cloud Service Mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private endpoints with a load balancer"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia with a mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Gateway API"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloud_wan" {
  title = "AWS Cloud WAN"
  match = ["aws_networkmanager_*"]
  glue = [
    "aws_networkmanager_*_association",
    "aws_networkmanager_*_attachment",
    "aws_networkmanager_attachment_accepter",
  ]
  actions  = ["networkmanager:"]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Connectivity Center"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dynamic Routing Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron routers and BGP"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Routers of the host network"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.network_monitoring" {
  title    = "Amazon CloudWatch network monitoring"
  match    = ["aws_internetmonitor_monitor", "aws_networkmonitor_*", "aws_networkflowmonitor_*"]
  actions  = ["internetmonitor:", "networkmonitor:", "networkflowmonitor:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Connection Monitor"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Intelligence Center"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Network Path Analyzer"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Blackbox exporter"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.verified_access" {
  title    = "AWS Verified Access"
  match    = ["aws_verifiedaccess_*"]
  glue     = ["aws_verifiedaccess_instance_trust_provider_attachment"]
  actions  = ["verified-access:"]
  speaks   = ["oidc"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Entra application proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Identity-Aware Proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "App Gateway of identity domains"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "oauth2-proxy or Pomerium"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.application_recovery" {
  title = "Amazon Application Recovery Controller"
  match = [
    "aws_route53recoverycontrolconfig_*",
    "aws_route53recoveryreadiness_*",
    "aws_arczonalshift_*",
    "aws_arcregionswitch_*",
  ]
  actions = [
    "route53-recovery-control-config:",
    "route53-recovery-cluster:",
    "route53-recovery-readiness:",
    "arc-zonal-shift:",
    "arc-region-switch:",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 3, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or Traffic Manager with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global load balancing with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Full Stack Disaster Recovery"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Runbooks of your own"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
